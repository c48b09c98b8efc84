using System.Globalization;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>The parts of a job and how far each has got.</summary>
public sealed record TaskList : Component
{
    public string? IdPrefix { get; init; }

    public IReadOnlyList<TaskItem?> Items { get; init; } = [];

    public override void Write(Markup to)
    {
        var prefix = string.IsNullOrEmpty(IdPrefix) ? "task-list" : IdPrefix;
        to.Open("ul").Class("govuk-task-list", Classes).With(Attributes).Holding();
        foreach (var (index, item) in Items.Index())
        {
            if (item is not null)
            {
                WriteItem(to, item, string.Create(CultureInfo.InvariantCulture, $"{prefix}-{index + 1}"));
            }
        }

        to.Close("ul");
    }

    private static void WriteItem(Markup to, TaskItem item, string id)
    {
        var linked = !string.IsNullOrEmpty(item.Href);
        to.Open("li").Class("govuk-task-list__item", linked ? "govuk-task-list__item--with-link" : null, item.Classes).Holding()
            .Open("div").Class("govuk-task-list__name-and-hint").Holding();
        if (linked)
        {
            to
                .Open("a")
                .Class("govuk-link govuk-task-list__link", item.Title.Classes)
                .With("href", item.Href)
                .With("aria-describedby", item.Hint is null ? id + "-status" : $"{id}-hint {id}-status")
                .Holding().Either(item.Title.Html, item.Title.Text).Close("a");
        }
        else
        {
            to.Open("div");
            if (!string.IsNullOrEmpty(item.Title.Classes))
            {
                to.Class(item.Title.Classes);
            }

            to.Holding().Either(item.Title.Html, item.Title.Text).Close("div");
        }

        if (item.Hint is { } hint)
        {
            to.Open("div").With("id", id + "-hint").Class("govuk-task-list__hint").Holding().Either(hint.Html, hint.Text).Close("div");
        }

        to.Close("div").Open("div").Class("govuk-task-list__status", item.Status.Classes).With("id", id + "-status").Holding();
        if (item.Status.Tag is { } tag)
        {
            to.Put(tag);
        }
        else
        {
            to.Either(item.Status.Html, item.Status.Text);
        }

        to.Close("div").Close("li");
    }
}
