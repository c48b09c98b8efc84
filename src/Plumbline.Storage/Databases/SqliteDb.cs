using Microsoft.EntityFrameworkCore;

namespace Plumbline.Storage.Databases;

/// <summary>The workspace in one SQLite file.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : PlumblineDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant.AsMicroseconds>();
}
