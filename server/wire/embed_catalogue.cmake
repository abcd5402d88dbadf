# Turns proto/catalogue.json into the rows that catalogue.cc includes.
#
# Included by server/CMakeLists.txt it adds the step to plenary_wire; run as a script it is the step:
#   cmake -DCATALOGUE=<catalogue.json> -DROWS=<file to write> -P embed_catalogue.cmake

if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(catalogue ${PROJECT_SOURCE_DIR}/proto/catalogue.json)
  set(rows ${CMAKE_CURRENT_BINARY_DIR}/embedded/catalogue_rows.inc)
  add_custom_command(
    OUTPUT ${rows}
    COMMAND ${CMAKE_COMMAND} -DCATALOGUE=${catalogue} -DROWS=${rows} -P ${CMAKE_CURRENT_LIST_FILE}
    DEPENDS ${catalogue} ${CMAKE_CURRENT_LIST_FILE}
    COMMENT "embedding catalogue.json")
  add_custom_target(plenary_catalogue DEPENDS ${rows})
  target_sources(plenary_wire PRIVATE ${rows})
  target_include_directories(plenary_wire PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  return()
endif()

file(READ ${CATALOGUE} json)
set(lines "")

# embed(<section> <path to an entry>...): one row. An entry without rule or code has "" and 0.
function(embed section word)
  string(JSON rule ERROR_VARIABLE no_rule GET "${json}" ${ARGN} "${word}" rule)
  if(no_rule)
    set(rule "")
  endif()
  string(JSON code ERROR_VARIABLE no_code GET "${json}" ${ARGN} "${word}" code)
  if(no_code)
    set(code 0)
  endif()
  string(JSON vi GET "${json}" ${ARGN} "${word}" vi)
  string(JSON en GET "${json}" ${ARGN} "${word}" en)
  set(row "{\"${section}\", \"${word}\", \"${rule}\", ${code},\n R\"##(${vi})##\",\n R\"##(${en})##\"},\n")
  string(APPEND lines "${row}")
  set(lines "${lines}" PARENT_SCOPE)
endfunction()

# embed_all(<section> <path>...): a row for each member of the object at the path.
function(embed_all section)
  string(JSON count LENGTH "${json}" ${ARGN})
  math(EXPR last "${count} - 1")
  foreach(index RANGE ${last})
    string(JSON word MEMBER "${json}" ${ARGN} ${index})
    embed("${section}" "${word}" ${ARGN})
  endforeach()
  set(lines "${lines}" PARENT_SCOPE)
endfunction()

embed_all(refusals refusals)
embed_all(goodbyes goodbyes)
embed_all(unavailable unavailable)
string(JSON groups LENGTH "${json}" words)
math(EXPR last_group "${groups} - 1")
foreach(index RANGE ${last_group})
  string(JSON group MEMBER "${json}" words ${index})
  embed_all(words/${group} words ${group})
endforeach()

file(WRITE ${ROWS} "${lines}")
