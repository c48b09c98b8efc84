using System.Globalization;
using Plumbline.Publications.Calendars;
using Plumbline.Web.Features.Publications.Site;
using Plumbline.Web.GovUk.Content.Tables;

namespace Plumbline.Web.Features.Publications.Calendars;

/// <summary>The page of what comes: announced dates, and nothing that a report on its way could change.</summary>
internal static class SiteCalendar
{
    public const string Name = "calendar";

    public static IReadOnlyList<string> Files { get; } = [.. Plumbline.Languages.All.Select(FileOf)];

    public static string FileOf(Language language) => $"{Name}.{language.Code()}.ics";

    public static byte[] Page(SitePage page, IReadOnlyList<AnnouncedDate> dates)
    {
        page.Heading(1, page[SiteCalendarWords.Title], "xl");
        page.Paragraph(page[SiteCalendarWords.What]);
        if (dates.Count == 0)
        {
            page.Paragraph(page[SiteCalendarWords.None]);
        }
        else
        {
            page.Table(
                page[SiteCalendarWords.Dates],
                [page[SiteCalendarWords.Date], page[SiteWords.Area], page[SiteCalendarWords.Happens], page[SiteCalendarWords.Changes]],
                dates.Select(date => (IReadOnlyList<Cell>)
                [
                    date.IsTakenBack ? page.Fill(SiteCalendarWords.TakenBack, date.On.In(page.Language)) : date.On.In(page.Language),
                    page[date.Area], page[date.Kind.Name()], string.Join(" ", date.Changes.Select(change => Became(page.Language, change))),
                ]));
        }

        page.Links(
        [
            .. dates.Count > 0 ? [(page.Up + FileOf(page.Language), page[SiteCalendarWords.File])] : Array.Empty<(string, string)>(),
            (page.To("index"), page[SiteWords.ByArea]), ($"{page.Up}feed.{page.Language.Code()}.xml", page[SiteWords.Feed]),
        ]);
        return page.Whole($"{page[SiteCalendarWords.Title]} – {page[SiteWords.Title]}");
    }

    /// <summary>What became of a date on which day and why, in one sentence.</summary>
    public static string Became(Language language, DateChange change)
    {
        var (on, why) = (SitePage.London(change.At).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(language.Tag())), Ended(change.Why.In(language)));
        return change.Now is { } now
            ? string.Format(CultureInfo.InvariantCulture, SiteCalendarWords.Moved.In(language), on, change.Before.In(language), now.In(language), why)
            : string.Format(CultureInfo.InvariantCulture, SiteCalendarWords.Withdrawn.In(language), on, why);
    }

    private static string Ended(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";
}
