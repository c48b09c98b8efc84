using System.Collections.Concurrent;
using System.Diagnostics;

namespace Plumbline.Testing.Databases;

/// <summary>What a PostgreSQL database was asked while this listened, as its driver tells it.</summary>
public sealed class AskedStatements : IDisposable
{
    private readonly ConcurrentQueue<string> asked = new();
    private readonly ActivityListener listener;

    /// <param name="database">The name of the database.</param>
    public AskedStatements(string database)
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                var tags = activity.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value as string);
                if (tags.ContainsValue(database) && (tags.GetValueOrDefault("db.query.text") ?? tags.GetValueOrDefault("db.statement")) is { } statement)
                {
                    asked.Enqueue(statement);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>In the order in which they were answered.</summary>
    public IReadOnlyList<string> All => [.. asked];

    public void Dispose() => listener.Dispose();
}
