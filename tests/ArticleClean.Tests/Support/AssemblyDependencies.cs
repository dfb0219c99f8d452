using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ArticleClean.Tests.Support;

/// <summary>
/// What the compiled types of an assembly use, read from its metadata and the code of its methods: a name that needs no
/// <c>using</c> hides nothing here.
/// </summary>
internal static class AssemblyDependencies
{
    private const string Root = "ArticleClean";

    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value, code => code.OperandType);

    /// <summary>For each folder (namespace below the root) the folders that its types use, itself aside.</summary>
    /// <param name="path">The assembly's file.</param>
    public static IReadOnlyDictionary<string, SortedSet<string>> Of(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        var reader = file.GetMetadataReader();
        var names = new TypeNames();
        var uses = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (FolderOf(TypeNames.NamespaceOf(reader, handle)) is not { } folder) continue;
            if (!uses.TryGetValue(folder, out var used)) uses[folder] = used = new SortedSet<string>(StringComparer.Ordinal);
            used.UnionWith(Namespaces(reader, file, names, type).Select(FolderOf).OfType<string>().Where(other => other != folder));
        }

        return uses;
    }

    /// <summary>The folder of a namespace: at most two levels below the root; <c>null</c> for one that is not the project's.</summary>
    private static string? FolderOf(string? name)
    {
        if (name == Root) return "";
        return name?.StartsWith(Root + ".", StringComparison.Ordinal) == true ? string.Join('/', name.Split('.').Skip(1).Take(2)) : null;
    }

    private static IEnumerable<string> Namespaces(MetadataReader reader, PEReader file, TypeNames names, TypeDefinition type)
    {
        foreach (var name in names.Of(reader, type.BaseType)) yield return name;
        foreach (var implemented in type.GetInterfaceImplementations())
            foreach (var name in names.Of(reader, reader.GetInterfaceImplementation(implemented).Interface)) yield return name;
        foreach (var field in type.GetFields())
            foreach (var name in reader.GetFieldDefinition(field).DecodeSignature(names, null)) yield return name;
        foreach (var handle in type.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            foreach (var name in TypeNames.Of(method.DecodeSignature(names, null))) yield return name;
            if (method.RelativeVirtualAddress == 0) continue;
            var body = file.GetMethodBody(method.RelativeVirtualAddress);
            foreach (var name in LocalsOf(reader, names, body)) yield return name;
            foreach (var token in TokensOf(body.GetILReader()))
                foreach (var name in names.Of(reader, token)) yield return name;
        }
    }

    private static IEnumerable<string> LocalsOf(MetadataReader reader, TypeNames names, MethodBodyBlock body)
    {
        if (body.LocalSignature.IsNil) return [];
        var signature = reader.GetStandaloneSignature(body.LocalSignature);
        return signature.DecodeLocalSignature(names, null).SelectMany(local => local);
    }

    /// <summary>The members and types that code names.</summary>
    private static List<EntityHandle> TokensOf(BlobReader code)
    {
        var tokens = new List<EntityHandle>();
        while (code.RemainingBytes > 0)
        {
            short value = code.ReadByte();
            if (value == 0xFE) value = (short)((0xFE << 8) | code.ReadByte());
            switch (Operands[value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    tokens.Add((EntityHandle)System.Reflection.Metadata.Ecma335.MetadataTokens.Handle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset++;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                default:
                    code.Offset += 4;
                    break;
            }
        }

        return tokens;
    }

    /// <summary>The namespaces of all types in a signature.</summary>
    private sealed class TypeNames : ISignatureTypeProvider<ImmutableArray<string>, object?>
    {
        public static string? NamespaceOf(MetadataReader reader, TypeDefinitionHandle handle)
        {
            var type = reader.GetTypeDefinition(handle);
            while (!type.GetDeclaringType().IsNil) type = reader.GetTypeDefinition(type.GetDeclaringType());
            return reader.GetString(type.Namespace);
        }

        public static IEnumerable<string> Of(MethodSignature<ImmutableArray<string>> signature) =>
            signature.ParameterTypes.SelectMany(type => type).Concat(signature.ReturnType);

        public IEnumerable<string> Of(MetadataReader reader, EntityHandle handle)
        {
            if (handle.IsNil) return [];
            switch (handle.Kind)
            {
                case HandleKind.TypeDefinition:
                    return GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0);
                case HandleKind.TypeReference:
                    return GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0);
                case HandleKind.TypeSpecification:
                    return reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                case HandleKind.MethodDefinition:
                    return GetTypeFromDefinition(reader, reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType(), 0);
                case HandleKind.FieldDefinition:
                    return GetTypeFromDefinition(reader, reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType(), 0);
                case HandleKind.MemberReference:
                    return Of(reader, reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                case HandleKind.MethodSpecification:
                    var method = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                    return Of(reader, method.Method).Concat(method.DecodeSignature(this, null).SelectMany(type => type));
                default:
                    return [];
            }
        }

        public ImmutableArray<string> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            NamespaceOf(reader, handle) is { } name ? [name] : [];

        public ImmutableArray<string> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeReference(handle);
            while (type.ResolutionScope.Kind == HandleKind.TypeReference)
                type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
            return [reader.GetString(type.Namespace)];
        }

        public ImmutableArray<string> GetTypeFromSpecification(
            MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public ImmutableArray<string> GetGenericInstantiation(
            ImmutableArray<string> genericType, ImmutableArray<ImmutableArray<string>> typeArguments) =>
            [.. genericType, .. typeArguments.SelectMany(type => type)];

        public ImmutableArray<string> GetFunctionPointerType(MethodSignature<ImmutableArray<string>> signature) => [.. Of(signature)];

        public ImmutableArray<string> GetModifiedType(
            ImmutableArray<string> modifier, ImmutableArray<string> unmodifiedType, bool isRequired) => unmodifiedType;

        public ImmutableArray<string> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

        public ImmutableArray<string> GetGenericMethodParameter(object? genericContext, int index) => [];

        public ImmutableArray<string> GetGenericTypeParameter(object? genericContext, int index) => [];

        public ImmutableArray<string> GetArrayType(ImmutableArray<string> elementType, ArrayShape shape) => elementType;

        public ImmutableArray<string> GetByReferenceType(ImmutableArray<string> elementType) => elementType;

        public ImmutableArray<string> GetPinnedType(ImmutableArray<string> elementType) => elementType;

        public ImmutableArray<string> GetPointerType(ImmutableArray<string> elementType) => elementType;

        public ImmutableArray<string> GetSZArrayType(ImmutableArray<string> elementType) => elementType;
    }
}
