using System.Globalization;

namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>The names of the fields of one judgement.</summary>
internal static class EvidenceFields
{
    public const string BasedOn = "basedOn";

    public const string Answer = "answer";

    public const string Note = "note";

    public const string Then = "then";

    public const string More = "more";

    public const string Interview = "interview";

    public static string Kind(int piece) => Of(piece, "kind");

    public static string Source(int piece) => Of(piece, "source");

    public static string Page(int piece) => Of(piece, "page");

    public static string Date(int piece) => Of(piece, "date");

    public static string Text(int piece) => Of(piece, "text");

    public static string Remove(int piece) => Of(piece, "remove");

    private static string Of(int piece, string field) => string.Create(CultureInfo.InvariantCulture, $"e{piece}.{field}");
}
