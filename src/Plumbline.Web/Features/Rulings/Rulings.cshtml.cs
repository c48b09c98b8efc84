using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments.Forms;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Web.Features.Rulings;

/// <summary>How the questions of an inspection are judged: everything that was asked and ruled, by question.</summary>
[Allow(Act.ReadCases)]
public sealed class RulingsPage(Views views, WhoAsks who, Speech say) : PageModel
{
    private FormLayout layout = null!;

    internal InspectionRulings Shown { get; private set; } = null!;

    /// <summary>A list of the ways to every question, in the order of the form.</summary>
    internal IHtmlContent AllQuestions
    {
        get
        {
            var list = new HtmlContentBuilder().AppendHtml("<ul class=\"govuk-list\">");
            foreach (var question in layout.Order.Select(index => Shown.Questions[index]))
            {
                list.AppendHtml("<li>").AppendHtml(new Link(InspectionLinks.RulingsOn(Shown.Inspection.Id, question.Question.Name), NameOf(question)))
                    .AppendHtml("</li>");
            }

            return list.AppendHtml("</ul>");
        }
    }

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        if (await InspectionRulings.ReadAsync(views, who.Acting(), inspection, stop: HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        (Shown, layout) = (shown, FormLayout.Of(shown.Instrument));
        return Page();
    }

    /// <summary>A question with the number by which people quote it.</summary>
    internal string NameOf(RuledQuestion question) =>
        $"{layout.NumberOf(Shown.Instrument.IndexOf(question.Question.Name))} {say[question.Question.Label]}";
}
