using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Accounts;

namespace Plumbline.Storage.Databases;

/// <summary>
/// The workspace as tables: one description for both engines. A new kind of thing gets a <see cref="DbSet{T}"/> here, an
/// <see cref="IEntityTypeConfiguration{T}"/> beside its record, and a run of <c>src/Plumbline.Storage/Migrations/regenerate</c>.
/// Judgements are never written through it: their one door is <c>Judgements.SaveAsync</c>.
/// </summary>
public abstract class PlumblineDb(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The keys that protect cookies and links, shared by all web nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        AccountTables.Name(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PlumblineDb).Assembly);
    }
}
