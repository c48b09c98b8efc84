namespace Plumbline.Cli.Output;

/// <summary>One finding of the proof-reader.</summary>
/// <param name="Id">The rule that found it.</param>
/// <param name="Line">From 1, as is the column.</param>
internal sealed record FindingJson(string Id, string File, int Line, int Column, string Message, string? Suggestion)
{
    public static FindingJson Of(Refusal finding) => new(
        finding.Code,
        finding.Place?.File ?? "",
        finding.Place?.Line ?? 0,
        finding.Place?.Column ?? 0,
        finding.Message,
        finding.Suggestion);
}
