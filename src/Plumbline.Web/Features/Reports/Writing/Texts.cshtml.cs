using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Web.Access;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reports.Writing.Seen;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>The texts of a report with their writers, how far each is in each language, and what would stop the building.</summary>
[Allow(Act.EditReport)]
public sealed class TextsPage(Views views, WhoAsks who, Speech say) : PageModel
{
    internal TextsOfReport Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        if (await TextsOfReport.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }

    internal int Ready(Language language) => Shown.Texts.Count(row => StateIn(row, language) == TextState.Ready);

    internal IHtmlContent TagsOf(TextRow row, Language language)
    {
        var tags = new HtmlContentBuilder().AppendHtml(StateTag.Of(say, StateIn(row, language)));
        if (row.Behind == language && StateIn(row, language) != TextState.ToWrite)
        {
            tags.AppendHtml(" ").AppendHtml(StateTag.OutOfDate(say));
        }

        return row.ToChoose > 0 && language == Language.English
            ? tags.AppendHtml(" ").AppendHtml(new Tag { Text = say[WritingWords.ToChoose], Classes = "govuk-tag--red" })
            : tags;
    }

    private static TextState StateIn(TextRow row, Language language) => language == Language.Welsh ? row.Welsh : row.English;
}
