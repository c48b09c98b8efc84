using Microsoft.EntityFrameworkCore;

namespace Plumbline.Storage.Databases;

/// <summary>The workspace on a PostgreSQL server.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : PlumblineDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant.AsUtc>();
        // Bytes compare the same on every server, and as SQLite compares them.
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
