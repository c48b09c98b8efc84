using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Accounts;

/// <summary>How attempts to sign in are counted.</summary>
internal sealed class KeptTriesTable : IEntityTypeConfiguration<KeptTries>
{
    public const string Name = "sign_in_tries";

    public void Configure(EntityTypeBuilder<KeptTries> builder)
    {
        builder.ToTable(Name).HasKey(tries => tries.Id);
        builder.Property(tries => tries.Id).HasMaxLength(64);
        builder.HasIndex(tries => tries.LastAt);
    }
}
