using DuckDB.NET.Data;
using Plumbline.Scores.Planes;

namespace Plumbline.Bench.Engine;

/// <summary>The peer: DuckDB in memory, on as many threads as there are processors, columns as narrow as the numbers allow.</summary>
internal sealed class Warehouse : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public Warehouse()
    {
        connection.Open();
        Do($"set threads = {Environment.ProcessorCount}");
    }

    public void Fill(Programme programme)
    {
        Do("create table judgements (inspection smallint, criterion utinyint, applicable boolean, sufficient boolean)");
        using var rows = connection.CreateAppender("judgements");
        for (var inspection = 0; inspection < programme.Inspections; inspection++)
        {
            for (var question = 0; question < Programme.Questions; question++)
            {
                for (var @case = 0; @case < Programme.Cases; @case++)
                {
                    var answer = Programme.AnswerOf(inspection, @case, question);
                    rows.CreateRow()
                        .AppendValue((short?)inspection)
                        .AppendValue((byte?)(question / Programme.QuestionsInCriterion))
                        .AppendValue(answer is Instruments.Answer.Yes or Instruments.Answer.No)
                        .AppendValue(answer is Instruments.Answer.Yes)
                        .EndRow();
                }
            }
        }
    }

    /// <summary>The same judgements packed as ours are: a word of each plane for every inspection and question.</summary>
    public void Pack(JudgementPlanes planes)
    {
        Do("create table words (inspection smallint, criterion utinyint, sufficient ubigint, applicable ubigint)");
        using var rows = connection.CreateAppender("words");
        for (var inspection = 0; inspection < planes.Inspections; inspection++)
        {
            for (var question = 0; question < Programme.Questions; question++)
            {
                var word = planes.WordOf(inspection, planes.Rows[question], 0);
                rows.CreateRow()
                    .AppendValue((short?)inspection)
                    .AppendValue((byte?)(question / Programme.QuestionsInCriterion))
                    .AppendValue((ulong?)planes.Sufficient[word])
                    .AppendValue((ulong?)planes.Applicable[word])
                    .EndRow();
            }
        }
    }

    /// <summary>Every share by inspection and criterion from the packed words, in their order.</summary>
    public (int Sufficient, int Applicable)[] ScorePacked() =>
        Read("select inspection, criterion, sum(bit_count(sufficient))::bigint, sum(bit_count(applicable))::bigint from words group by 1, 2");

    /// <summary>Every share by inspection and criterion, in their order.</summary>
    public (int Sufficient, int Applicable)[] Score() =>
        Read("select inspection, criterion, count(*) filter (sufficient), count(*) filter (applicable) from judgements group by 1, 2");

    public (int Sufficient, int Applicable)[] ScoreFile(string path) =>
        Read(
            $"select inspection, question // {Programme.QuestionsInCriterion}, count(*) filter (answer = 1), count(*) filter (answer in (1, 2)) from "
                + $"'{path}' group by 1, 2");

    /// <summary>The same judgements as another program keeps them, each column a text, in the order of case and question; names sort as their numbers
    /// do.</summary>
    public void Name(Programme programme)
    {
        Do("create table texts (number integer, inspection varchar, \"case\" varchar, question varchar, answer varchar)");
        using var rows = connection.CreateAppender("texts");
        string[] words = ["", "yes", "no", "na"];
        for (var inspection = 0; inspection < programme.Inspections; inspection++)
        {
            var name = $"i{inspection:000000}";
            for (var @case = 0; @case < Programme.Cases; @case++)
            {
                for (var question = 0; question < Programme.Questions; question++)
                {
                    rows.CreateRow().AppendValue(inspection).AppendValue(name).AppendValue($"C{@case:00}").AppendValue($"q{question}")
                        .AppendValue(words[(int)Programme.AnswerOf(inspection, @case, question)]).EndRow();
                }
            }
        }
    }

    /// <summary>Writes them into so many Parquet files, whole inspections in each.</summary>
    public void Spread(string folder, int files, int inspections)
    {
        for (var file = 0; file < files; file++)
        {
            var (from, to) = ((long)inspections * file / files, (long)inspections * (file + 1) / files);
            Do($"copy (select inspection, \"case\", question, answer from texts where number >= {from} and number < {to}) "
                + $"to '{folder}/part-{file:000}.parquet' (format parquet, compression snappy)");
        }
    }

    public (int Sufficient, int Applicable)[] ScoreTexts(string folder) =>
        Read($"select substr(inspection, 2)::integer, substr(question, 2)::integer // {Programme.QuestionsInCriterion}, "
            + $"count(*) filter (answer = 'yes'), count(*) filter (answer in ('yes', 'no')) from '{folder}/*.parquet' group by 1, 2");

    public void Dispose() => connection.Dispose();

    private (int Sufficient, int Applicable)[] Read(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var shares = new List<(int Inspection, int Criterion, int Sufficient, int Applicable)>();
        while (reader.Read())
        {
            shares.Add((Convert.ToInt32(reader.GetValue(0)), Convert.ToInt32(reader.GetValue(1)), (int)reader.GetInt64(2), (int)reader.GetInt64(3)));
        }

        return [.. shares.OrderBy(share => share.Inspection).ThenBy(share => share.Criterion).Select(share => (share.Sufficient, share.Applicable))];
    }

    private void Do(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
