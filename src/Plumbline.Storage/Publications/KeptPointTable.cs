using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Publications;

/// <summary>How the points of the service are kept; none is ever deleted.</summary>
internal sealed class KeptPointTable : IEntityTypeConfiguration<KeptPoint>
{
    public void Configure(EntityTypeBuilder<KeptPoint> builder)
    {
        builder.ToTable("accuracy_points").HasKey(point => point.Id);
        builder.Property(point => point.Id).ValueGeneratedNever();
        builder.Property(point => point.InspectionId).HasMaxLength(100);
        builder.Property(point => point.Reference).HasMaxLength(200);
        builder.Property(point => point.Challenge).HasMaxLength(5000);
        builder.Property(point => point.Reason).HasMaxLength(5000);
        builder.Property(point => point.By).HasMaxLength(100);
        builder.Property(point => point.AnsweredBy).HasMaxLength(100);
        builder.HasIndex(point => new { point.InspectionId, point.Number }).IsUnique();
        builder.HasOne<KeptDraft>().WithMany().HasForeignKey(point => point.DraftId);
    }
}
