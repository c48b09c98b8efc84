using System.Data.Common;
using System.Globalization;
using CsvHelper;
using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>
/// The records of cases as one table, a row each: who, when, how far, with which version of the instrument, whether it is the one that counts in scores,
/// and a column for every question in the order of the instrument, as it counts. Streamed row by row: memory stays flat and nothing is cut off. Values that a
/// spreadsheet would take for a formula are disarmed.
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

        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(HeaderOf(instrument));
        long rows = 0;
        await EachAsync(connection, instrument, inspection, (row, counts) =>
        {
            csv.WriteRecord(CellsOf(row, counts, instrument));
            rows++;
        }, stop);
        await csv.FlushAsync(stop);
        return Result.Of(rows);
    }

    /// <summary>The same of one inspection, for whoever leaves some rows out: its columns, and each record with its cells, nothing disarmed.</summary>
    public async Task<Result<(IReadOnlyList<string> Header, IReadOnlyList<CaseTableRow> Rows)>> ReadAsync(string inspection, CancellationToken stop = default)
    {
        await using var connection = await database.ConnectAsync(stop);
        var found = await InstrumentAsync(connection, inspection, stop);
        if (!found.TryGet(out var instrument))
        {
            return Result.Refused<(IReadOnlyList<string>, IReadOnlyList<CaseTableRow>)>(found.Refusals);
        }

        var rows = new List<CaseTableRow>();
        await EachAsync(connection, instrument, inspection, (row, counts) =>
            rows.Add(new CaseTableRow(row.Assessment.Case.Id, row.Purpose, row.State, CellsOf(row, counts, instrument))), stop);
        return Result.Of<(IReadOnlyList<string>, IReadOnlyList<CaseTableRow>)>((HeaderOf(instrument), rows));
    }

    private static string[] HeaderOf(Instrument instrument) => [.. Before, .. instrument.Questions.Select(question => question.Name)];

    /// <param name="each">Is handed each record, and whether it is the one of its case that counts.</param>
    private async Task EachAsync(DbConnection connection, Instrument instrument, string? inspection, Action<Row, bool> each, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            select r.inspection_id, r.case_id, r.purpose, a.display_name, r.state, r.changed_at, r.unanswered, r.answers, c.profile
            from records r
            join cases c on c.inspection_id = r.inspection_id and c.case_id = r.case_id
            left join allocations x on x.inspection_id = r.inspection_id and x.case_id = r.case_id and x.purpose = r.purpose and x.ended_at is null
            left join accounts a on a.id = x.account_id
            where c.seeded_from is null {(inspection is null ? "" : "and r.inspection_id = @inspection")}
            order by r.inspection_id, c.place, r.purpose
            """;
        if (inspection is not null)
        {
            command.Add("inspection", inspection);
        }

        var ofCase = new List<Row>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var row = RowOf(reader, instrument);
            if (ofCase.Count > 0 && (ofCase[0].Inspection, ofCase[0].Assessment.Case.Id) != (row.Inspection, row.Assessment.Case.Id))
            {
                HandOn(ofCase, each);
                ofCase.Clear();
            }

            ofCase.Add(row);
        }

        HandOn(ofCase, each);
    }

    /// <summary>The rows of one case, of which at most one counts.</summary>
    private static void HandOn(List<Row> ofCase, Action<Row, bool> each)
    {
        var counting = CountingReading.Of(ofCase.ToDictionary(row => row.Purpose, row => row.Assessment));
        foreach (var row in ofCase)
        {
            each(row, row.Purpose == counting);
        }
    }

    private static string[] CellsOf(Row row, bool counts, Instrument instrument) =>
    [
        row.Inspection,
        row.Assessment.Case.Id,
        row.Purpose.Code(),
        counts ? "yes" : "no",
        instrument.Id,
        instrument.Version,
        row.Assessor,
        row.State,
        row.ChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        row.Unanswered.ToString(CultureInfo.InvariantCulture),
        .. Enumerable.Range(0, instrument.Questions.Count).Select(question => Shown(row.Assessment, question)),
    ];

    /// <summary>An answer as it counts; of what people wrote, only that they did.</summary>
    private static string Shown(CaseAssessment read, int question) =>
        read.CountedTyped(question) is { } typed and not TypedAnswer.Words ? typed.Text : read.Counted(question).Code();

    private Row RowOf(DbDataReader reader, Instrument instrument) => new(
        reader.GetString(0),
        Purposes.FromCode(reader.GetString(2)) ?? throw new InvalidOperationException($"There is no purpose {reader.GetString(2)}."),
        reader.IsDBNull(3) ? "" : reader.GetString(3),
        reader.GetString(4),
        InstantOf(reader, 5),
        reader.GetInt32(6),
        KeptAnswers.Read(
            new Case(reader.GetString(1), ProfileJson.Read(reader.GetString(8))),
            instrument,
            reader.GetFieldValue<byte[]>(7)));

    private DateTimeOffset InstantOf(DbDataReader reader, int column) =>
        database.Engine == Engine.Sqlite ? UtcInstant.FromMicroseconds(reader.GetInt64(column)) : reader.GetFieldValue<DateTimeOffset>(column);

    private async Task<Result<Instrument>> InstrumentAsync(DbConnection connection, string? inspection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"select distinct instrument_id, instrument_version from inspections {(inspection is null ? "" : "where id = @inspection")} order by 1, 2";
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
            : new Refusal(
                "several-instruments",
                $"the inspections are judged on {string.Join(", ", versions.Select(version => $"{version.Id} {version.Version}"))}, whose columns differ")
            {
                Suggestion = "name one with --inspection",
            });
    }

    private sealed record Row(
        string Inspection, Purpose Purpose, string Assessor, string State, DateTimeOffset ChangedAt, int Unanswered, CaseAssessment Assessment);
}
