// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/logfile.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QLatin1StringView nameOfType(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return {};
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 mostBytes) : m_file(folder + u"/regulars.log"_s), m_mostBytes(mostBytes)
{
    QDir().mkpath(folder);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    s_active = this;
    s_before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(s_before);
    s_active = nullptr;
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (s_active)
        s_active->write(type, context, text);
    if (s_before)
        s_before(type, context, text);
}

void LogFile::write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_file.isOpen())
        return;
    if (m_file.size() > m_mostBytes)
        rotate();
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + nameOfType(type) + u' ' +
                         category + u": "_s + QString(text).replace(u'\n', u' ') + u'\n';
    m_file.write(line.toUtf8());
    m_file.flush();
}

void LogFile::rotate()
{
    const QString old = m_file.fileName() + u".old"_s;
    m_file.close();
    QFile::remove(old);
    QFile::rename(m_file.fileName(), old);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace regulars
