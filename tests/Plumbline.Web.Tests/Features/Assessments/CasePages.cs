using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>What a reader sees on the page of a case.</summary>
internal static class CasePages
{
    /// <summary>The answer that is chosen for a question, by its code; null for none.</summary>
    public static string? Chosen(this Page page, string question) =>
        page.Document.QuerySelectorAll<IHtmlInputElement>($"#q-{question} input[type=radio]").FirstOrDefault(radio => radio.IsChecked)?.Value;
}
