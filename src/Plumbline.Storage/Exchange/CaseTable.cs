using System.Globalization;
using CsvHelper;
using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Exchange;

/// <summary>
/// The records of cases as one table, a row each: who, when, how far, with which version of the instrument, whether it is the one that counts in scores,
/// and a column for every question in the order of the instrument, as it counts. Streamed row by row: memory stays flat and nothing is cut off. Values that a spreadsheet would take for a formula are disarmed.
/// </summary>
public sealed class CaseTable(PlumblineDatabase database, Judgements judgements)
{
    private static readonly string[] Before =
        ["inspection", "case_id", "purpose", "counts", "instrument", "instrument_version", "assessor", "state", "changed_at", "unanswered"];

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, BufferSize = 64 * 1024 };

    /// <param name="inspection">One inspection; null for all, which must then share one version of the instrument.</param>
    /// <returns>How many rows were written; or why there is no such table.</returns>
    public async Task<Result<long>> WriteAsync(Stream output, string? inspection, CancellationToken stop = default)
    {
        await using var connection = await database.ConnectAsync(stop);
        var found = await InstrumentAsync(connection, inspection, stop);
        if (!found.TryGet(out var instrument))
        {
            return Result.Refused<long>(found.Refusals);
        }

        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            select r.inspection_id, r.case_id, r.purpose, a.display_name, r.state, r.changed_at, r.unanswered, r.answers, c.profile
            from records r
            join cases c on c.inspection_id = r.inspection_id and c.case_id = r.case_id
            left join allocations x on x.inspection_id = r.inspection_id and x.case_id = r.case_id and x.purpose = r.purpose and x.ended_at is null
            left join accounts a on a.id = x.account_id
            {(inspection is null ? "" : "where r.inspection_id = @inspection")}
            order by r.inspection_id, c.place, r.purpose
            """;
        if (inspection is not null)
        {
            command.Add("inspection", inspection);
        }

        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord([.. Before, .. instrument.Questions.Select(question => question.Name)]);
        long rows = 0;
        var ofCase = new List<Row>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var row = RowOf(reader, instrument);
            if (ofCase.Count > 0 && (ofCase[0].Inspection, ofCase[0].Assessment.Case.Id) != (row.Inspection, row.Assessment.Case.Id))
            {
                Write(csv, instrument, ofCase);
                ofCase.Clear();
            }

            ofCase.Add(row);
            rows++;
        }

        Write(csv, instrument, ofCase);
        await csv.FlushAsync(stop);
        return Result.Of(rows);
    }

    /// <summary>The rows of one case, of which at most one counts.</summary>
    private static void Write(CsvWriter csv, Instrument instrument, List<Row> ofCase)
    {
        var counting = CountingReading.Of(ofCase.ToDictionary(row => row.Purpose, row => row.Assessment));
        foreach (var row in ofCase)
        {
            csv.WriteField(row.Inspection);
            csv.WriteField(row.Assessment.Case.Id);
            csv.WriteField(row.Purpose.Code());
            csv.WriteField(row.Purpose == counting ? "yes" : "no");
            csv.WriteField(instrument.Id);
            csv.WriteField(instrument.Version);
            csv.WriteField(row.Assessor);
            csv.WriteField(row.State);
            csv.WriteField(row.ChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            csv.WriteField(row.Unanswered.ToString(CultureInfo.InvariantCulture));
            for (var i = 0; i < instrument.Questions.Count; i++)
            {
                csv.WriteField(row.Assessment.Counted(i).Code());
            }

            csv.EndRecord();
        }
    }

    private Row RowOf(System.Data.Common.DbDataReader reader, Instrument instrument) => new(
        reader.GetString(0),
        Purposes.FromCode(reader.GetString(2)) ?? throw new InvalidOperationException($"There is no purpose {reader.GetString(2)}."),
        reader.IsDBNull(3) ? "" : reader.GetString(3),
        reader.GetString(4),
        InstantOf(reader, 5),
        reader.GetInt32(6),
        CaseAssessment.Of(
            new Case(reader.GetString(1), ProfileJson.Read(reader.GetString(8))),
            instrument,
            Array.ConvertAll(reader.GetFieldValue<byte[]>(7), answer => (Answer)answer)));

    private DateTimeOffset InstantOf(System.Data.Common.DbDataReader reader, int column) =>
        database.Engine == Engine.Sqlite ? UtcInstant.FromMicroseconds(reader.GetInt64(column)) : reader.GetFieldValue<DateTimeOffset>(column);

    private async Task<Result<Instrument>> InstrumentAsync(System.Data.Common.DbConnection connection, string? inspection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select distinct instrument_id, instrument_version from inspections {(inspection is null ? "" : "where id = @inspection")} order by 1, 2";
        if (inspection is not null)
        {
            command.Add("inspection", inspection);
        }

        var versions = new List<(string Id, string Version)>();
        await using (var reader = await command.ExecuteReaderAsync(stop))
        {
            while (await reader.ReadAsync(stop))
            {
                versions.Add((reader.GetString(0), reader.GetString(1)));
            }
        }

        if (versions.Count == 1)
        {
            return Result.Of(await judgements.Instruments.ReadAsync(versions[0].Id, versions[0].Version, stop));
        }

        await using var db = database.NewDb();
        return Result.Refused<Instrument>(versions.Count == 0
            ? await KnownInspections.MissingAsync(db, inspection ?? "", stop)
            : new Refusal("several-instruments", $"the inspections are judged on {string.Join(", ", versions.Select(version => $"{version.Id} {version.Version}"))}, whose columns differ") { Suggestion = "name one with --inspection" });
    }

    private sealed record Row(
        string Inspection, Purpose Purpose, string Assessor, string State, DateTimeOffset ChangedAt, int Unanswered, CaseAssessment Assessment);
}
