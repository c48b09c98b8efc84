using Plumbline.Workspace;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>What is public, read once while files of the site are written.</summary>
/// <param name="root">The address of the root, with a slash at its end.</param>
/// <param name="style">The style sheet.</param>
internal sealed class SiteContent(Views views, PublishedReports published, string root, byte[] style)
{
    private PublishedScores? scores;

    private IReadOnlyList<PublishedProgramme>? programmes;

    public PublishedReports Published => published;

    public string Root => root;

    public byte[] Style => style;

    /// <summary>The ids of the instruments by which reports were made that stand.</summary>
    public IReadOnlyList<string> Instruments { get; } = [.. published.Reports.Where(report => report.Latest.WithdrawnAt is null)
        .Select(report => report.Instrument.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal)];

    public async Task<PublishedScores> ScoresAsync(CancellationToken stop) => scores ??= await PublishedScores.ReadAsync(views, published, stop);

    public async Task<IReadOnlyList<PublishedProgramme>> ProgrammesAsync(CancellationToken stop) =>
        programmes ??= await PublishedProgramme.ReadAsync(views, await ScoresAsync(stop), stop);

    public Task<byte[]?> FileAsync(string inspection, string path, CancellationToken stop) => PublishedReports.FileAsync(views, inspection, path, stop);
}
