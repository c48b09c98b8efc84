using System.Text;

namespace Plumbline.Instruments.Routing;

/// <summary>Conditions as texts: several that must all hold, written as one.</summary>
public static class ConditionText
{
    /// <summary>Between two conditions that must both hold.</summary>
    public const string And = " and ";

    /// <summary>One condition that holds when all of them do, in their order; null when there is none.</summary>
    public static string? Join(params IEnumerable<string?> conditions)
    {
        var parts = conditions.OfType<string>().ToList();
        return parts.Count switch { 0 => null, 1 => parts[0], _ => string.Join(And, parts.Select(Bracketed)) };
    }

    /// <summary>The same condition as form tools take it: quotes straight, names without spaces about them, and no spaces but plain ones.</summary>
    public static string Straight(string condition)
    {
        var text = new StringBuilder(condition.Length);
        for (var at = 0; at < condition.Length; at++)
        {
            var letter = condition[at];
            if (Quotes.Plain(letter) is { } quote && Quotes.End(condition, at) is var end and >= 0)
            {
                text.Append(quote).Append(condition, at + 1, end - at - 1).Append(quote);
                at = end;
            }
            else if (letter == '$' && at + 1 < condition.Length && condition[at + 1] == '{' && condition.IndexOf('}', at) is var close and >= 0)
            {
                text.Append("${").Append(condition[(at + 2)..close].Trim()).Append('}');
                at = close;
            }
            else
            {
                text.Append(letter is not (' ' or '\n' or '\r' or '\t') && char.IsWhiteSpace(letter) ? ' ' : letter);
            }
        }

        return text.ToString();
    }

    /// <summary>A condition that binds as one beside another: one of alternatives stands in brackets.</summary>
    public static string Bracketed(string condition) => IsEither(condition) ? $"({condition})" : condition;

    /// <summary>Whether it is alternatives, in brackets of its own or not.</summary>
    public static bool IsEither(string condition) => ConditionParser.Parse(condition).TryGet(out var read) && read is Condition.Any;
}
