using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>Facts by name.</summary>
public sealed record SummaryList : Component
{
    public IReadOnlyList<SummaryRow?> Rows { get; init; } = [];

    public override void Write(Markup to)
    {
        var anyActions = Rows.Any(row => row?.Actions?.Items is { Count: > 0 });
        to.Open("dl").Class("govuk-summary-list", Classes).With(Attributes).Holding();
        foreach (var row in Rows.OfType<SummaryRow>())
        {
            to
                .Open("div")
                .Class("govuk-summary-list__row", anyActions && row.Actions?.Items is null ? "govuk-summary-list__row--no-actions" : null, row.Classes)
                .Holding()
                .Open("dt").Class("govuk-summary-list__key", row.Key.Classes).Holding().Either(row.Key.Html, row.Key.Text).Close("dt")
                .Open("dd").Class("govuk-summary-list__value", row.Value.Classes).Holding().Either(row.Value.Html, row.Value.Text).Close("dd");
            WriteActions(to, row.Actions);
            to.Close("div");
        }

        to.Close("dl");
    }

    private static void WriteActions(Markup to, SummaryActions? actions)
    {
        if (actions?.Items is not { Count: > 0 } items)
        {
            return;
        }

        to.Open("dd").Class("govuk-summary-list__actions", actions.Classes).Holding();
        if (items.Count == 1)
        {
            WriteLink(to, items[0]);
        }
        else
        {
            to.Open("ul").Class("govuk-summary-list__actions-list").Holding();
            foreach (var item in items)
            {
                to.Open("li").Class("govuk-summary-list__actions-list-item").Holding();
                WriteLink(to, item);
                to.Close("li");
            }

            to.Close("ul");
        }

        to.Close("dd");
    }

    private static void WriteLink(Markup to, SummaryAction action)
    {
        to.Open("a").Class("govuk-link", action.Classes).With("href", action.Href ?? "").With(action.Attributes).Holding().Either(action.Html, action.Text);
        if (!string.IsNullOrEmpty(action.VisuallyHiddenText))
        {
            to.Open("span").Class("govuk-visually-hidden").Holding().Text(" ").Text(action.VisuallyHiddenText).Close("span");
        }

        to.Close("a");
    }
}
