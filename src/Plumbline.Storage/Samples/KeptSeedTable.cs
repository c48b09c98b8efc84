using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Samples;

/// <summary>How committed seeds are kept; none is ever deleted.</summary>
internal sealed class KeptSeedTable : IEntityTypeConfiguration<KeptSeed>
{
    public void Configure(EntityTypeBuilder<KeptSeed> builder)
    {
        builder.ToTable("seeds").HasKey(seed => seed.Id);
        builder.Property(seed => seed.Id).ValueGeneratedNever();
        builder.Property(seed => seed.InspectionId).HasMaxLength(100);
        builder.Property(seed => seed.Seed).HasMaxLength(200);
        builder.Property(seed => seed.Digest).HasMaxLength(64);
        builder.Property(seed => seed.By).HasMaxLength(100);
        builder.HasIndex(seed => seed.InspectionId).IsUnique().HasFilter("superseded_at is null");
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(seed => seed.InspectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
