// Precompiled for this folder: what is slow to read and never changes.
#pragma once

#include <prometheus/registry.h>
#include <spdlog/spdlog.h>

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "net/beast_websocket.h"
