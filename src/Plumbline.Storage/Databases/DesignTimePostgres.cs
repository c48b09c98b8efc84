using Microsoft.EntityFrameworkCore.Design;

namespace Plumbline.Storage.Databases;

/// <summary>Lets <c>dotnet ef</c> see the tables on PostgreSQL without a database.</summary>
internal sealed class DesignTimePostgres : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => (PostgresDb)PlumblineDatabase.OnPostgres("Host=127.0.0.1;Database=design").NewDb();
}
