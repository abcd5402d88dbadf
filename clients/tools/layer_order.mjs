// Vite plugin: every style sheet begins with the order of the layers, because which of them the
// bundler puts first decides the order otherwise.

const order = '@layer base, ui, page;\n';

export function layerOrder() {
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform(code, id) {
      return /\.css$/.test(id) ? { code: order + code, map: null } : null;
    },
  };
}
