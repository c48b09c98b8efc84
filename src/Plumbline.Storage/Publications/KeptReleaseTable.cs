using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Publications;

/// <summary>How releases are kept: one for each edition, never deleted.</summary>
internal sealed class KeptReleaseTable : IEntityTypeConfiguration<KeptRelease>
{
    public void Configure(EntityTypeBuilder<KeptRelease> builder)
    {
        builder.ToTable("releases").HasKey(release => new { release.InspectionId, release.Edition });
        builder.Property(release => release.InspectionId).HasMaxLength(100);
        builder.Property(release => release.Key).HasMaxLength(32);
        builder.Property(release => release.WithdrawnWhyEnglish).HasMaxLength(5000);
        builder.Property(release => release.WithdrawnWhyWelsh).HasMaxLength(5000);
        builder.HasOne<KeptEdition>().WithMany().HasForeignKey(release => new { release.InspectionId, release.Edition });
    }
}
