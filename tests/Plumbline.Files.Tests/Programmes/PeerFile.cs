using DuckDB.NET.Data;
using Plumbline.Files.Inspections;
using Plumbline.Instruments;

namespace Plumbline.Files.Tests.Programmes;

/// <summary>Tables of judgements as DuckDB writes them to Parquet, which shares no code with our reader.</summary>
internal static class PeerFile
{
    /// <summary>The judgements of an inspection, as they count after routing, as the table <c>judged</c>: <c>yot</c>, <c>case_ref</c>, <c>item</c>,
    /// <c>response</c>, all texts.</summary>
    /// <param name="statements">What to do with it: a <c>copy</c> to one file or to many.</param>
    public static void Write(ScoredFolder inspection, params string[] statements)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Do(connection, "create table judged (yot varchar, case_ref varchar, item varchar, response varchar)");
        using (var rows = connection.CreateAppender("judged"))
        {
            foreach (var read in inspection.Readings.Cases)
            {
                foreach (var (place, question) in inspection.Readings.Instrument.Questions.Index())
                {
                    var answer = read.Counted(place).Code();
                    rows.CreateRow().AppendValue(inspection.Header.Id).AppendValue(read.Case.Id).AppendValue(question.Name)
                        .AppendValue(answer.Length == 0 ? null : answer).EndRow();
                }
            }
        }

        foreach (var statement in statements)
        {
            Do(connection, statement);
        }
    }

    /// <summary>What DuckDB reads from a query, as texts.</summary>
    public static List<string> Ask(string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    private static void Do(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
