namespace Plumbline;

/// <summary>One thing that is wrong with what the program was given, said so that its owner can mend it.</summary>
/// <param name="Code">A short permanent name of the kind of fault, such as <c>unknown-question</c>.</param>
/// <param name="Message">What is wrong, in one sentence without a full stop.</param>
public sealed record Refusal(string Code, string Message)
{
    /// <summary>The id of the thing that is refused: a question, a case, a setting.</summary>
    public string? Subject { get; init; }

    /// <summary>Where the fault stands, when it came from a file.</summary>
    public Place? Place { get; init; }

    /// <summary>What was probably meant, or what to do.</summary>
    public string? Suggestion { get; init; }

    /// <summary>For the last line of many: how many further faults it stands for; otherwise 0.</summary>
    public int More { get; private init; }

    /// <summary><c>and 12,345 more</c>, for the faults that are only counted.</summary>
    internal static Refusal Further(int more) =>
        new("more-faults", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"and {more:N0} more")) { More = more };

    /// <summary>The message in Welsh; null where only those meet it who work with files.</summary>
    public string? Welsh { get; init; }

    /// <summary>The message in both languages.</summary>
    public LocalText Text => new(Message, Welsh);

    /// <summary>A refusal that people can meet on a page, with its gaps filled in in both languages.</summary>
    /// <param name="text">One sentence without a full stop; gaps are <c>{0}</c>, <c>{1}</c>.</param>
    public static Refusal Of(string code, LocalText text, params ReadOnlySpan<object?> gaps) =>
        new(code, Fill(text.English, gaps)) { Welsh = text.Welsh is { } welsh ? Fill(welsh, gaps) : null };

    /// <summary><c>FILE:LINE:COLUMN: message (id); suggestion</c>, leaving out what is not known.</summary>
    public override string ToString()
    {
        var place = Place is { } p ? $"{p}: " : "";
        var subject = Subject is null ? "" : $" ({Subject})";
        var suggestion = Suggestion is null ? "" : $"; {Suggestion}";
        return $"{place}{Message}{subject}{suggestion}";
    }

    private static string Fill(string text, ReadOnlySpan<object?> gaps) =>
        gaps.IsEmpty ? text : string.Format(System.Globalization.CultureInfo.InvariantCulture, text, gaps);
}
