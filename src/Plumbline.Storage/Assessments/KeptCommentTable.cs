using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Assessments;

/// <summary>How pinned comments are kept.</summary>
internal sealed class KeptCommentTable : IEntityTypeConfiguration<KeptComment>
{
    public void Configure(EntityTypeBuilder<KeptComment> builder)
    {
        builder.ToTable("comments").HasKey(comment => comment.Id);
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.Question).HasMaxLength(100);
        builder.Property(comment => comment.By).HasMaxLength(100);
        builder.Property(comment => comment.ResolvedBy).HasMaxLength(100);
        builder.Property(comment => comment.Text).HasMaxLength(10_000);
        builder.Property(comment => comment.Reply).HasMaxLength(10_000);
        builder.HasIndex(comment => comment.RecordId);
        builder.HasOne<KeptRecord>().WithMany().HasForeignKey(comment => comment.RecordId);
    }
}
