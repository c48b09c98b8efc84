using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Changes;

/// <summary>Whether two conditions say the same, however they are spaced, bracketed or quoted.</summary>
internal static class Meanings
{
    public static bool Same(string? left, string? right) =>
        left == right || (left is not null && right is not null && Plain(left) is { } one && one == Plain(right));

    private static string? Plain(string text) => ConditionParser.Parse(text).TryGet(out var condition) ? Plain(condition) : null;

    private static string Plain(Condition condition) => condition switch
    {
        Condition.Asked asked => $"{asked.Name} {(asked.Negated ? "is not" : "is")} {asked.Value.Length}:{asked.Value}",
        Condition.Chosen chosen => $"count {chosen.Name} {chosen.Comparison} {chosen.Number}",
        Condition.Compared compared => $"{compared.Name} {compared.Comparison} {compared.Number}",
        Condition.Dated dated => $"{dated.Name} {dated.Comparison} {dated.Day:yyyy-MM-dd}",
        Condition.Fixed @fixed => @fixed.Holds ? "always" : "never",
        Condition.All all => $"all({Sorted(all.Parts)})",
        Condition.Any any => $"any({Sorted(any.Parts)})",
        Condition.Not not => $"not({Plain(not.Part)})",
        _ => throw new InvalidOperationException($"No plain form of {condition}."),
    };

    private static string Sorted(IReadOnlyList<Condition> parts) => string.Join("; ", parts.Select(Plain).Distinct().Order(StringComparer.Ordinal));
}
