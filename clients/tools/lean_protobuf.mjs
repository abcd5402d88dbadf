// Vite plugin: lets the bundler leave out what it does not need of the protobuf runtime.
//
// The descriptors of descriptor.proto come with enumerations that nothing here reads, written so
// that a bundler must keep them. Written as pure expressions, they go.

const enumeration =
  /export var (\w+);\n\(function \(\1\) \{([\s\S]*?)\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/g;

export function leanProtobuf() {
  return {
    name: 'lean-protobuf',
    transform(code, id) {
      if (!id.endsWith('/wkt/gen/google/protobuf/descriptor_pb.js')) return null;
      const lean = code.replace(
        enumeration,
        'export const $1 = /*@__PURE__*/ (function ($1) {$2\n    return $1;\n})({});',
      );
      return { code: lean, map: null };
    },
  };
}
