using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Samples;

/// <summary>How draws are kept; none is ever deleted.</summary>
internal sealed class KeptDrawTable : IEntityTypeConfiguration<KeptDraw>
{
    public void Configure(EntityTypeBuilder<KeptDraw> builder)
    {
        builder.ToTable("sample_draws").HasKey(draw => draw.Id);
        builder.Property(draw => draw.Id).ValueGeneratedNever();
        builder.Property(draw => draw.InspectionId).HasMaxLength(100);
        builder.Property(draw => draw.DrawnBy).HasMaxLength(100);
        builder.Property(draw => draw.Seed).HasMaxLength(200);
        builder.Property(draw => draw.CaseloadDigest).HasMaxLength(64);
        builder.Property(draw => draw.DesignDigest).HasMaxLength(64);
        builder.Property(draw => draw.ResultDigest).HasMaxLength(64);
        builder.HasIndex(draw => draw.InspectionId).IsUnique().HasFilter("superseded_at is null");
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(draw => draw.InspectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
