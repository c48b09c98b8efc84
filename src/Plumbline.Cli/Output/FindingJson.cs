namespace Plumbline.Cli.Output;

/// <summary>One finding of a check or of the proof-reader.</summary>
/// <param name="Id">The kind of fault, or the rule that found it.</param>
/// <param name="Line">From 1, as is the column; 0 when it has no place.</param>
/// <param name="Subject">The id of what is wrong: a question, a case, a file.</param>
internal sealed record FindingJson(string Id, string File, int Line, int Column, string Message, string? Subject, string? Suggestion)
{
    public static FindingJson Of(Refusal finding) => new(
        finding.Code,
        finding.Place?.File ?? "",
        finding.Place?.Line ?? 0,
        finding.Place?.Column ?? 0,
        finding.Message,
        finding.Subject,
        finding.Suggestion);
}
