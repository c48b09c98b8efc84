using Plumbline.Publications.Calendars;
using Plumbline.Workspace.Publications.Calendars;
using Plumbline.Workspace.Publications.Releases;
using Plumbline.Workspace;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>What is public, read once while files of the site are written.</summary>
/// <param name="root">The address of the root, with a slash at its end.</param>
/// <param name="style">The style sheet.</param>
/// <param name="today">The day from which the calendar says what comes.</param>
internal sealed class SiteContent(Views views, PublishedReports published, string root, byte[] style, DateOnly today)
{
    private PublishedScores? scores;

    private IReadOnlyList<PublishedProgramme>? programmes;
    private PublicCalendar? calendar;

    public PublishedReports Published => published;

    public string Root => root;

    public byte[] Style => style;

    public DateOnly Today => today;

    /// <summary>The ids of the instruments by which reports were made that stand.</summary>
    public IReadOnlyList<string> Instruments { get; } = [.. published.Reports.Where(report => report.Latest.WithdrawnAt is null)
        .Select(report => report.Instrument.Id).Distinct().Order(StringComparer.Ordinal)];

    public async Task<PublishedScores> ScoresAsync(CancellationToken stop) => scores ??= await PublishedScores.ReadAsync(views, published, stop);

    public async Task<IReadOnlyList<PublishedProgramme>> ProgrammesAsync(CancellationToken stop) =>
        programmes ??= await PublishedProgramme.ReadAsync(views, await ScoresAsync(stop), stop);

    public async Task<PublicCalendar> CalendarAsync(CancellationToken stop) => calendar ??= await AnnouncedDates.ReadAsync(views, stop);

    public Task<byte[]?> FileAsync(string inspection, string path, CancellationToken stop) => PublishedReports.FileAsync(views, inspection, path, stop);
}
