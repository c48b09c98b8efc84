using System.Globalization;
using Plumbline.Testing;

namespace Plumbline.Architecture.Tests;

/// <summary>What does not keep a rule of the house yet, in <c>exceptions.csv</c>: it may be taken out, and nothing may come in.</summary>
internal static class KnownExceptions
{
    private const string File = "tests/Plumbline.Architecture.Tests/exceptions.csv";

    /// <summary>Fails on what breaks the rule and is not known, or more often than is known, and on what is known and keeps the rule by now.</summary>
    /// <param name="found">Where the rule is broken, and how often.</param>
    public static void ShouldCover(string rule, IReadOnlyDictionary<string, int> found)
    {
        var known = Of(rule);
        found.Where(one => one.Value > known.GetValueOrDefault(one.Key)).Select(one => $"{rule},{one.Key},{one.Value}").Order(StringComparer.Ordinal)
            .ShouldBeEmpty($"this breaks the rule '{rule}': mend it; {File} only shrinks");
        known.Keys.Where(where => !found.ContainsKey(where)).Order(StringComparer.Ordinal)
            .ShouldBeEmpty($"this keeps the rule '{rule}' by now: take it out of {File}");
    }

    /// <summary>How often a rule may be broken, by place.</summary>
    private static Dictionary<string, int> Of(string rule) => System.IO.File.ReadLines(Repository.PathTo(File.Split('/')))
        .Skip(1)
        .Select(line => line.Split(','))
        .Where(cells => cells[0] == rule)
        .ToDictionary(cells => cells[1], cells => int.Parse(cells[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
