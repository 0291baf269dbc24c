// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/rejectedfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

RejectedFile::RejectedFile(const QString &sourceFile, QStringList folders)
    : m_stem(QFileInfo(sourceFile).completeBaseName()), m_folders(std::move(folders))
{
}

Result<void> RejectedFile::create()
{
    Error lastError{ErrorCode::FileNotWritable, {}, {}, {}};
    for (const QString &folder : std::as_const(m_folders)) {
        QString file = QDir(folder).absoluteFilePath(m_stem + u"-rejected.csv"_s);
        for (int i = 2; QFileInfo::exists(file); ++i)
            file = QDir(folder).absoluteFilePath(u"%1-rejected-%2.csv"_s.arg(m_stem).arg(i));
        auto writer = CsvWriter::create(file, CsvWriter::IfExists::Refuse);
        if (writer) {
            m_writer = std::move(*writer);
            return m_writer->writeRow({u"line"_s, u"verdict"_s, u"reason"_s, u"field"_s, u"value"_s, u"row"_s});
        }
        lastError = writer.error();
    }
    return tl::unexpected(lastError);
}

Result<void> RejectedFile::add(const RejectedRow &row)
{
    if (!m_writer)
        REGULARS_CHECK(create());
    return m_writer->writeRow({QString::number(row.line), nameOf(row.verdict), nameOf(row.reason), row.field,
                               row.args.value(u"value"_s).toString(), QString::fromUtf8(row.rawText)});
}

Result<QString> RejectedFile::finish()
{
    if (!m_writer)
        return QString();
    REGULARS_CHECK(m_writer->finish());
    return m_writer->file();
}

} // namespace regulars
