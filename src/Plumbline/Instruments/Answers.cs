namespace Plumbline.Instruments;

/// <summary>Answers by the words that files use: <c>yes</c>, <c>no</c>, <c>na</c>, <c>unknown</c>; a missing answer is an empty word.</summary>
public static class Answers
{
    public static IReadOnlyList<string> Codes { get; } = ["yes", "no", "na", "unknown"];

    public static Answer? FromCode(ReadOnlySpan<char> code) => code switch
    {
        "yes" => Answer.Yes,
        "no" => Answer.No,
        "na" => Answer.NotApplicable,
        "unknown" => Answer.Unknown,
        _ => null,
    };

    public static string Code(this Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        Answer.NotApplicable => "na",
        Answer.Unknown => "unknown",
        Answer.Given => "given",
        _ => "",
    };
}
