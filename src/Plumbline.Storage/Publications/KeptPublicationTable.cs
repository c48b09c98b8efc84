using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Publications;

/// <summary>How the stages of reports are kept: one row for each inspection.</summary>
internal sealed class KeptPublicationTable : IEntityTypeConfiguration<KeptPublication>
{
    public void Configure(EntityTypeBuilder<KeptPublication> builder)
    {
        builder.ToTable("publications").HasKey(kept => kept.InspectionId);
        builder.Property(kept => kept.InspectionId).HasMaxLength(100);
        builder.Property(kept => kept.Stage).HasMaxLength(30);
        builder.Property(kept => kept.EarlyAskedBy).HasMaxLength(100);
        builder.Property(kept => kept.RehearsalFaults).HasMaxLength(500);
        builder.Property(kept => kept.By).HasMaxLength(100);
        builder.HasIndex(kept => new { kept.Stage, kept.ReleaseAt });
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(kept => kept.InspectionId);
    }
}
