namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>The names of the fields of the form of a record.</summary>
internal static class SheetFields
{
    /// <summary>The revision that the form was made from.</summary>
    public const string Revision = "revision";

    /// <summary>The answers that it was made from, a letter each.</summary>
    public const string Was = "was";

    /// <summary>The answers that the page shows by now, where a form is sent that may have been kept before.</summary>
    public const string Shown = "shown";

    /// <summary>Where to go after saving: the name of a question, <see cref="Next"/> or <see cref="HandOver"/>.</summary>
    public const string Then = "then";

    public const string Next = "next";

    public const string HandOver = "hand-over";

    private const string Prefix = "a.";
    private const string TextPrefix = "v.";
    private const string WasPrefix = "w.";

    /// <summary>The field of an answer of another type than judgement.</summary>
    public static string TextOf(string question) => TextPrefix + question;

    /// <summary>What that field showed when the form was made, so that only what a person changed is saved.</summary>
    public static string TextWas(string question) => WasPrefix + question;

    public static string? QuestionWithText(string field) => field.StartsWith(WasPrefix, StringComparison.Ordinal) ? field[WasPrefix.Length..] : null;

    public static string AnswerTo(string question) => Prefix + question;

    public static string? QuestionOf(string field) => field.StartsWith(Prefix, StringComparison.Ordinal) ? field[Prefix.Length..] : null;

    /// <summary>The id of the place where a question stands.</summary>
    public static string SlotOf(string question) => "q-" + question;

    public static string PartOf(string part) => "part-" + part;
}
