using Microsoft.EntityFrameworkCore.Design;

namespace Plumbline.Storage.Databases;

/// <summary>Lets <c>dotnet ef</c> see the tables on SQLite without a database.</summary>
internal sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => (SqliteDb)PlumblineDatabase.OnSqlite("design.db").NewDb();
}
