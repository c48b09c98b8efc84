using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Files.Instruments;
using Plumbline.Instruments;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.Features.Publications;

/// <summary>Five reports of two programmes on a running server, taken to the public by the acts of their people: four areas by the core case, one of them
/// inspected twice, and one by the youth standards.</summary>
internal static class SeveralPublished
{
    private const string Header =
        "level,id,title_en,title_cy,sufficient,applicable,percent,not_applicable,unknown,missing,comment,"
        + "interval_low,interval_high,interval_level,standard_error";

    private static readonly NamedVersion CoreCase = new("core-case", "2009.1");

    private static readonly NamedVersion Standards = new("youth-standards", "2021.1");

    /// <summary>The ends of its range that four decimals would round to other whole per cents: 77.9987 and 86.0013.</summary>
    public static readonly (double Low, double High) Beside = (0.779987, 0.860013);

    /// <summary>Ends that are whole per cents, which a computer holds beside them.</summary>
    public static readonly (double Low, double High) Whole = (0.57, 0.58);

    public static async Task<CroydonPublished> Start()
    {
        var published = await CroydonPublished.Start();
        await published.Approved();
        await published.Released();
        await Publish(published, "llanelli-2012", "Llanelli", CoreCase, Headline(82, Beside), ExactOf(Beside), 45);
        await Publish(published, "lydney-2012", "Lydney", CoreCase, Headline(58, Whole), ExactOf(Whole), 52);
        await Publish(published, "llanelli-2014", "Llanelli", CoreCase, Headline(91, (0.85, 0.95)), ExactOf((0.85, 0.95)), 40);
        await Publish(
            published, "newport-2022", "Newport", Standards, "overall,overall,The whole,Y cyfan,20,36,[z],[z],[z],[z],Good,[z],[z],[z],[z]", null, 61);
        return published;
    }

    private static async Task Publish(CroydonPublished published, string id, string area, NamedVersion instrument, string scores, string? exact, int cases)
    {
        var at = DateTimeOffset.UnixEpoch;
        var desk = published.Server.Services.GetRequiredService<EmbargoKey>().OfDesk();
        var yaml = await File.ReadAllTextAsync(
            Repository.PathTo("instruments", instrument.Id, instrument.Version + ".yaml"), TestContext.Current.CancellationToken);
        await published.Server.Change(db =>
        {
            if (!db.Instruments.Any(known => known.Id == instrument.Id))
            {
                db.Add(new KeptInstrument
                {
                    Id = instrument.Id, Version = instrument.Version, Yaml = yaml,
                    Fingerprint = InstrumentFile.Fingerprint(InstrumentFile.Parse(yaml, instrument.Id).Value.Draft),
                });
            }

            db.Add(new KeptInspection
            {
                Id = id, AreaEnglish = area, InstrumentId = instrument.Id, InstrumentVersion = instrument.Version, Yaml = $"id: {id}\n", MadeAt = at,
                MadeBy = "import",
            });
            db.AddRange(Files(id, scores, exact, cases).Select(file => new KeptReportFile
            {
                InspectionId = id, Path = file.Path, MadeAt = at, MadeBy = "editor",
                Content = LockedBytes.Lock(desk, LockedBytes.PlaceOf(id, file.Path), Encoding.UTF8.GetBytes(file.Text)),
            }));
        });
        await published.ApprovedAsBuilt(id);
        await published.Released(id);
    }

    private static IEnumerable<(string Path, string Text)> Files(string id, string scores, string? exact, int cases)
    {
        foreach (var language in Plumbline.Languages.All)
        {
            yield return ($"{id}.{language.Code()}.html", $"<!DOCTYPE html><html><body>{id}</body></html>");
        }

        yield return ("data/datapackage.json", "{}");
        yield return ("data/scores.csv", $"{Header}\n{scores}\n");
        yield return ("data/inspection.json", $$"""{"cases": {{cases}}}""");
        if (exact is not null)
        {
            yield return ("data/scores.json", exact);
        }
    }

    private static string Headline(int percent, (double Low, double High) ends) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"headline,safeguarding,Safeguarding,Diogelu,{4 * percent},400,{percent},10,0,0,MODERATE,{ends.Low:0.####},{ends.High:0.####},0.95,0.02");

    private static string ExactOf((double Low, double High) ends) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $$"""
        {
          "criteria": [], "sections": [],
          "headlines": [ { "id": "safeguarding", "interval": { "low": {{ends.Low:R}}, "high": {{ends.High:R}}, "level": 0.95 } } ]
        }
        """);
}
