using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Plumbline.Assessments.Reviews;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>Comments with what was done about each, and the way to resolve those that are open.</summary>
internal sealed record CommentThread(
    IReadOnlyList<PinnedComment> Comments, Speech Say, Func<string, string> NameOf, string Address, ModelStateDictionary Faults, bool MayResolve, IHtmlContent Token) : Component
{
    public override void Write(Markup to)
    {
        foreach (var comment in Comments)
        {
            to.Open("div").Class("plumb-comment", comment.IsOpen ? null : "plumb-comment--resolved").Holding()
                .Open("p").Class("govuk-body-s plumb-signed").Holding().Text(NameOf(comment.Author)).Text(", ").Text(Say.Moment(comment.Written)).Close("p")
                .Open("p").Class("govuk-body plumb-quote").Holding().Text(comment.Text).Close("p");
            if (comment.ResolvedBy is { } by)
            {
                to.Open("p").Class("govuk-body").Holding().Text(Say[QuestionWords.ResolvedBy, NameOf(by), comment.Reply]).Close("p");
            }
            else if (MayResolve)
            {
                var field = "reply-" + comment.Id;
                to.Open("form").With("method", "post").With("action", $"{Address}?handler=Resolve").With("novalidate", true).Holding().Html(Token)
                    .Open("input").With("type", "hidden").With("name", "comment").With("value", comment.Id).Holding()
                    .Put(new Textarea
                    {
                        Name = "reply", Id = field, Label = Say[QuestionWords.Reply], Rows = 2,
                        ErrorMessage = Faults.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? new ErrorMessage { Text = entry.Errors[0].ErrorMessage, VisuallyHiddenText = Say[LayoutWords.Error] } : null,
                    })
                    .Put(new Button { Text = Say[QuestionWords.Resolve], Classes = "govuk-button--secondary", PreventDoubleClick = true }).Close("form");
            }

            to.Close("div");
        }
    }
}
