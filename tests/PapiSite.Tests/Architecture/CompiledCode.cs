using System.Reflection;
using System.Reflection.Emit;

namespace PapiSite.Tests.Architecture;

/// <summary>What compiled code calls and makes: what is there for nobody is seen there, whatever the sources look like.</summary>
internal static class CompiledCode
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Every method and constructor that the code of assemblies names, with the type whose code names it.</summary>
    public static IEnumerable<(Type By, MethodBase Called)> CallsOf(params Assembly[] assemblies) =>
        from type in assemblies.SelectMany(a => a.GetTypes())
        from caller in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All))
        from called in CalledBy(caller)
        select (type, called);

    private static IEnumerable<MethodBase> CalledBy(MethodBase caller)
    {
        if (caller.GetMethodBody()?.GetILAsByteArray() is not { } code) yield break;
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == OpCodes.Prefix1.Value) value = (short)(OpCodes.Prefix1.Value << 8 | code[at++]);
            var opCode = Codes[value];
            if (
                opCode.OperandType is OperandType.InlineMethod or OperandType.InlineTok
                && Resolved(caller, BitConverter.ToInt32(code, at)) is { } called
            )
            {
                yield return called;
            }

            at += LengthOf(opCode.OperandType, code, at);
        }
    }

    private static MethodBase? Resolved(MethodBase caller, int token)
    {
        var ofType = caller.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = caller.IsGenericMethod ? caller.GetGenericArguments() : null;
        return caller.Module.ResolveMember(token, ofType, ofMethod) as MethodBase;
    }

    private static int LengthOf(OperandType type, byte[] code, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}
