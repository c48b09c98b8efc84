using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Exchange.Folders.Lines;

/// <summary>How questions are judged, as lines of JSON which travel with the ledger: every version of every ruling, and what readers asked.</summary>
internal static class RulingsFile
{
    public const string FileName = "rulings.jsonl";

    public const string EnquiriesName = "enquiries.jsonl";

    /// <summary>The files of an inspection, each oldest first; none where there is nothing.</summary>
    public static async Task<IReadOnlyList<(string Path, byte[] Content)>> WriteAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        // In this order: a ruling that is made meanwhile answers nothing that was read before it.
        var enquiries = await db.Enquiries.AsNoTracking().Where(enquiry => enquiry.InspectionId == inspection).ToListAsync(stop);
        var rulings = await db.Rulings.AsNoTracking().Where(ruling => ruling.InspectionId == inspection).ToListAsync(stop);
        return
        [
            .. rulings.Count == 0 ? Array.Empty<(string, byte[])>()
                : [(FileName, JsonLines.Write(rulings.OrderBy(ruling => ruling.At).ThenBy(ruling => ruling.Id)))],
            .. enquiries.Count == 0 ? Array.Empty<(string, byte[])>()
                : [(EnquiriesName, JsonLines.Write(enquiries.OrderBy(enquiry => enquiry.At).ThenBy(enquiry => enquiry.Id)))],
        ];
    }

    /// <summary>The rulings of a folder and what was asked: each once, with a text that an act would keep, about a question of its instrument; what it replaces
    /// or is answered by must be a ruling on the same question. Refused with every line.</summary>
    /// <param name="places">Takes the line of each, by its id.</param>
    public static (IReadOnlyList<KeptRuling> Rulings, IReadOnlyList<KeptEnquiry> Enquiries) Read(
        string folder, string inspection, Instrument instrument, Dictionary<Guid, Place> places, Faults refusals)
    {
        var rulings = Rows<KeptRuling>(FileName, one => (one.Id, one.InspectionId, one.Question));
        var about = rulings.ToDictionary(row => row.Of.Id, row => row.Of.Question);
        var replaced = new HashSet<Guid>();
        foreach (var (place, ruling) in rulings)
        {
            Refuse(place, RulingRules.FaultsOf(new RulingText(ruling.English, ruling.Welsh)));
            Refuse(place, ruling.EndedAt is null ? [] : RulingRules.FaultsOfReason(ruling.EndedWhy));
            if (ruling.Replaces is { } old && (old == ruling.Id || about.GetValueOrDefault(old) != ruling.Question || !replaced.Add(old)))
            {
                refusals.Add(new Refusal("ruling-replaces-none", "replaces no ruling on its question in this file, or one that another line replaces")
                {
                    Place = place,
                });
            }
        }

        var enquiries = Rows<KeptEnquiry>(EnquiriesName, one => (one.Id, one.InspectionId, one.Question));
        foreach (var (place, enquiry) in enquiries)
        {
            Refuse(place, RulingRules.FaultsOfEnquiry(enquiry.Text));
            if (enquiry.AnswerId is { } answer && about.GetValueOrDefault(answer) != enquiry.Question)
            {
                refusals.Add(new Refusal("enquiry-answer-unknown", $"is answered by no ruling on its question in {FileName}") { Place = place });
            }
        }

        return ([.. rulings.Select(row => row.Of)], [.. enquiries.Select(row => row.Of)]);

        void Refuse(Place place, IEnumerable<Refusal> faults)
        {
            foreach (var fault in faults)
            {
                refusals.Add(fault with { Place = place });
            }
        }

        List<(Place Place, T Of)> Rows<T>(string file, Func<T, (Guid Id, string Inspection, string Question)> named)
            where T : class
        {
            var (path, rows) = (Path.Combine(folder, file), new List<(Place, T)>());
            foreach (var (place, row) in File.Exists(path) ? JsonLines.Read<T>(path, refusals) : [])
            {
                var (id, at, question) = row is null ? default : named(row);
                if (row is null || at != inspection || instrument.Find(question) is null)
                {
                    refusals.Add(Unreadable(place));
                }
                else if (!places.TryAdd(id, place))
                {
                    refusals.Add(new Refusal("ruling-twice", "has an id that an earlier line has") { Place = place, Subject = id.ToString() });
                }
                else
                {
                    rows.Add((place, row));
                }
            }

            return rows;
        }
    }

    private static Refusal Unreadable(Place place) =>
        new("ruling-unreadable", "is no ruling of this inspection on a question of its instrument, and no enquiry about one") { Place = place };
}
