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
    IReadOnlyList<PinnedComment> Comments, Speech Say, Func<string, string> NameOf, string Address, ModelStateDictionary Faults, bool MayResolve,
        Func<string, string?> Typed) : Component
{
    /// <summary>The field of the reply to a comment. The thread stands in the form of its page.</summary>
    internal static string ReplyTo(string comment) => "reply-" + comment;

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
                var field = ReplyTo(comment.Id);
                to.Put(new Textarea
                    {
                        Name = field, Value = Typed(field), Label = Say[QuestionWords.Reply], Rows = 2,
                        ErrorMessage = Faults.TryGetValue(field, out var entry) && entry.Errors.Count > 0
                            ? new ErrorMessage { Text = entry.Errors[0].ErrorMessage, VisuallyHiddenText = Say[LayoutWords.Error] }
                            : null,
                    })
                    .Put(new Button { Text = Say[QuestionWords.Resolve], Name = "comment", Value = comment.Id, Classes = "govuk-button--secondary",
                        PreventDoubleClick = true, Attributes = Button.SentTo($"{Address}?handler=Resolve") });
            }

            to.Close("div");
        }
    }
}
