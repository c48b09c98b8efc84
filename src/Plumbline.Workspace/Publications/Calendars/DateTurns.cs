using Plumbline.Publications.Calendars;
using Plumbline.Storage.Publications.Calendars;

namespace Plumbline.Workspace.Publications.Calendars;

/// <summary>What changing a date and taking it back share.</summary>
internal static class DateTurns
{
    /// <summary>The date as it stands; null where there is none, it was taken back, or it is over.</summary>
    public static async Task<AnnouncedDate?> StandingDateAsync(this Turn turn, Guid? date) =>
        (await turn.Db.CalendarAsync(turn.Stop)).Dates.SingleOrDefault(one => one.Id == date && !one.IsTakenBack && one.On.Last >= turn.Who.Today);

    /// <param name="on">Null where it is taken back.</param>
    public static void Became(this Turn turn, AnnouncedDate date, string? on, string english, string welsh) => turn.Db.Add(new KeptDateChange
    {
        Id = Guid.CreateVersion7(turn.Now), DateId = date.Id, On = on, WhyEnglish = english.Trim(), WhyWelsh = welsh.Trim(), At = turn.Now, By = turn.Who.Name,
    });
}
