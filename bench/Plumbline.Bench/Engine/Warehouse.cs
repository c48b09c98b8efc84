using DuckDB.NET.Data;

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

    /// <summary>Every share by inspection and criterion, in their order.</summary>
    public (int Sufficient, int Applicable)[] Score() =>
        Read("select inspection, criterion, count(*) filter (sufficient), count(*) filter (applicable) from judgements group by 1, 2");

    public (int Sufficient, int Applicable)[] ScoreFile(string path) =>
        Read($"select inspection, question // {Programme.QuestionsInCriterion}, count(*) filter (answer = 1), count(*) filter (answer in (1, 2)) from '{path}' group by 1, 2");

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
