using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Caseloads;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.People;

namespace Plumbline.Workspace.Exchange;

/// <summary>The cases that are in the sample, or were read before another took their place, with their profile and how far their readings are.</summary>
internal static class CasesTable
{
    public static async Task<TableRows> ReadAsync(Views views, KeptInspection inspection, ClosedCases closed, CancellationToken stop)
    {
        var db = views.Db;
        var profile = (await views.Instruments.ReadAsync(inspection.InstrumentId, inspection.InstrumentVersion, stop)).Profile;
        var records = (await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection.Id)
            .Select(record => new { record.CaseId, record.Purpose, record.State, record.Unanswered }).ToListAsync(stop))
            .ToDictionary(record => (record.CaseId, record.Purpose));
        var readers = await db.Allocations.AsNoTracking().Where(given => given.InspectionId == inspection.Id && given.EndedAt == null)
            .ToDictionaryAsync(given => (given.CaseId, given.Purpose), given => given.AccountId, stop);
        var names = await Colleagues.NamesAsync(views, [.. readers.Values.Distinct()], stop);
        var cases = await NamedAsync(db, inspection.Id, stop);
        return new TableRows(
            ["case_id", "sampled", .. profile.Select(field => field.Name), "reader", "state", "unanswered", "second_reader", "second_state"],
            [.. cases.Where(@case => !closed.Closes(@case.CaseId)).Select(RowOf)]);

        string[] RowOf(KeptCase kept)
        {
            var @case = new Case(kept.CaseId, ProfileJson.Read(kept.Profile));
            var (first, second) = (records.GetValueOrDefault((kept.CaseId, Purpose.First)), records.GetValueOrDefault((kept.CaseId, Purpose.Second)));
            return
            [
                kept.CaseId,
                kept.IsSampled ? "yes" : "no",
                .. profile.Select(field => @case.Find(field.Name) ?? ""),
                ReaderOf(kept.CaseId, Purpose.First),
                first?.State ?? "",
                first?.Unanswered.ToString(CultureInfo.InvariantCulture) ?? "",
                ReaderOf(kept.CaseId, Purpose.Second),
                second?.State ?? "",
            ];
        }

        string ReaderOf(string @case, Purpose purpose) =>
            readers.TryGetValue((@case, purpose), out var reader) ? names.GetValueOrDefault(reader, reader.ToString()) : "";
    }

    /// <summary>The cases that tables of the inspection can name, in the order of the list.</summary>
    public static Task<List<KeptCase>> NamedAsync(PlumblineDb db, string inspection, CancellationToken stop) => db.Cases.AsNoTracking()
        .Where(@case => @case.InspectionId == inspection
            && (@case.IsSampled || db.Records.Any(record => record.InspectionId == inspection && record.CaseId == @case.CaseId)))
        .OrderBy(@case => @case.Place).ToListAsync(stop);
}
