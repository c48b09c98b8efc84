using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Reports;

/// <summary>How the revisions of texts are kept: all of them.</summary>
internal sealed class KeptTextRevisionTable : IEntityTypeConfiguration<KeptTextRevision>
{
    public void Configure(EntityTypeBuilder<KeptTextRevision> builder)
    {
        builder.ToTable("text_revisions").HasKey(revision => new { revision.InspectionId, revision.Path, revision.Number });
        builder.Property(revision => revision.InspectionId).HasMaxLength(100);
        builder.Property(revision => revision.Path).HasMaxLength(300);
        builder.Property(revision => revision.Number).ValueGeneratedNever();
        builder.Property(revision => revision.By).HasMaxLength(100);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(revision => revision.InspectionId);
    }
}
