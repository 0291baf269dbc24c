// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testpaths.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace regulars {

using namespace Qt::StringLiterals;

constexpr int patienceMs = 240'000;

/// What a run of the command line left behind.
struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
};

inline QString program()
{
    return builtProgram(u"regulars-cli"_s);
}

inline QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"Europe/London"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

inline Ran run(const QStringList &arguments, const std::function<void()> &inChild = {},
               const QProcessEnvironment &environment = plainEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    if (inChild)
        process.setChildProcessModifier(inChild);
#endif
    process.start(program(), arguments);
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

/// A test that calls regulars-cli on a database of its own, in a folder that startAnew() makes for each function.
class CommandLineCase
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;

    void startAnew() { m_folder = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList with(const QStringList &command) const
    {
        return QStringList{u"--database"_s, path(u"shop.regulars"_s)} + command;
    }
    [[nodiscard]] Ran call(const QStringList &command) const { return run(with(command + QStringList{u"--json"_s})); }
    /// The same in somebody's name.
    [[nodiscard]] Ran callAs(const QString &user, const QString &secret, const QStringList &command) const
    {
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"REGULARS_SECRET"_s, secret);
        return run(with(command + QStringList{u"--json"_s, u"--user"_s, user}), {}, environment);
    }

    void importSmall()
    {
        write(path(u"orders.csv"_s), "Order,Customer,E-mail,City,Date,SKU,Product,Quantity,Price\n"
                                     "1,Ada Lovelace,ada@example.org,London,2026-01-05,T1,Tea,2,3.50\n"
                                     "1,Ada Lovelace,ada@example.org,London,2026-01-05,C1,Cup,1,9.00\n"
                                     "2,Émile Zola,emile@example.org,Paris,2026-02-01,T1,Tea,1,3.50\n"
                                     "3,Ada Lovelace,ada@example.org,London,2026-03-01,T1,Tea,1,3.50\n"
                                     "4,,,,2026-03-02,T1,Tea,1,3.50\n");
        const Ran imported = call({u"import"_s, path(u"orders.csv"_s), u"--currency"_s, u"EUR"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QCOMPARE(imported.object().value(u"orders_created"_s).toInt(), 4);
    }
};

} // namespace regulars
