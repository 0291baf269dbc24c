// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/knowledge/knowledgeexport.h"

#include "models/exchange/partfile.h"
#include "models/exchange/takeout.h"
#include "storage/people/shopstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto indexFile = u"index.html"_s;

Error notWritable(const QString &file, const QString &detail = {})
{
    return {ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, detail};
}

Result<void> write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    const bool written = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.flush();
    return written ? Result<void>() : tl::unexpected(notWritable(file, target.errorString()));
}

ExportRecord recordOf(const QString &format, const QString &target)
{
    ExportRecord record;
    record.subject = ExportSubject::Knowledge;
    record.format = format;
    record.target = QFileInfo(target).absoluteFilePath();
    return record;
}

Result<QList<PageArticle>> pagesOf(Connection &connection, const QList<NamedArticle> &articles, const QLocale &locale)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const LocalCalendar calendar(shop.timeZone);
    QList<PageArticle> pages;
    for (const NamedArticle &each : articles)
        pages += {each.article, each.categoryName,
                  locale.toString(calendar.date(each.article.updatedAt), QLocale::LongFormat)};
    return pages;
}

Result<QList<PageArticle>> read(Connection &connection, KnowledgeArticleId id, const QLocale &locale)
{
    const KnowledgeStore store(connection);
    if (id.isValid()) {
        REGULARS_TRY(article, store.namedArticle(id));
        return pagesOf(connection, {article}, locale);
    }
    REGULARS_TRY(published, store.published());
    if (published.isEmpty())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"nothing_published"_s}});
    return pagesOf(connection, published, locale);
}

Result<void> writeFolder(const QString &folder, const QList<PageArticle> &articles, const PageWords &words)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(notWritable(folder));
    REGULARS_CHECK(write(folder + u'/' + indexFile, articleIndexPage(articles, words)));
    for (const PageArticle &each : articles)
        REGULARS_CHECK(write(folder + u'/' + articleFileName(each.article), articlePage(each, words, indexFile)));
    return {};
}

} // namespace

QFuture<Result<int>> startArticleExport(Database &database, KnowledgeArticleId article, const QString &file,
                                        const PageStyle &style)
{
    const PartFile target(file);
    auto make = [=, own = database.file()](Connection &connection) -> Result<Takeout<int>> {
        REGULARS_CHECK(target.check(own, true));
        REGULARS_TRY(pages, read(connection, article, style.locale));
        if (auto written = write(target.part(), articlePage(pages.first(), style.words, {})); !written)
            return tl::unexpected(target.named(written.error()));
        return Takeout<int>{1, 1};
    };
    return takeOut<int>(
        database, recordOf(u"html"_s, file), make, [target] { return target.putInPlace(); }, [target] { target.discard(); });
}

QFuture<Result<int>> startKnowledgeExport(Database &database, const QString &folder, const PageStyle &style)
{
    const QString part = folder + u".part"_s;
    auto make = [=](Connection &connection) -> Result<Takeout<int>> {
        if (QFileInfo::exists(folder))
            return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, folder}, {u"rule"_s, u"exists"_s}});
        REGULARS_TRY(pages, read(connection, {}, style.locale));
        QDir(part).removeRecursively();
        if (auto written = writeFolder(part, pages, style.words); !written) {
            QDir(part).removeRecursively();
            written.error().args.insert(u"file"_s, folder);
            return tl::unexpected(written.error());
        }
        return Takeout<int>{static_cast<int>(pages.size()), pages.size()};
    };
    const auto handOut = [part, folder]() -> Result<void> {
        return QDir().rename(part, folder) ? Result<void>() : tl::unexpected(notWritable(folder));
    };
    return takeOut<int>(database, recordOf(u"html"_s, folder), make, handOut, [part] { QDir(part).removeRecursively(); });
}

QFuture<Result<QList<PageArticle>>> articlesToPrint(Database &database, KnowledgeArticleId article, const QLocale &locale)
{
    return database.read([=, user = database.user()](Connection &connection) -> Result<QList<PageArticle>> {
        REGULARS_CHECK(checkMayExport(connection, user));
        return read(connection, article, locale);
    });
}

} // namespace regulars
