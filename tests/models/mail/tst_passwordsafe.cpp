// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/passwordsafe.h"
#include "models/mail/systemkeyring.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A keyring in memory, or none.
class TestKeyring final : public Keyring
{
public:
    QHash<QString, QString> secrets;
    bool there = true;
    int reads = 0;

    void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> answered) override
    {
        ++reads;
        Result<QString> answer = there ? fail(ErrorCode::NotFound) : fail(ErrorCode::Refused);
        if (there && secrets.contains(key))
            answer = secrets.value(key);
        QMetaObject::invokeMethod(
            context, [=] { answered(answer); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &secret, QObject *context,
               std::function<void(const Result<void> &)> answered) override
    {
        if (there)
            secrets.insert(key, secret);
        const Result<void> answer = there ? Result<void>() : fail(ErrorCode::Refused);
        QMetaObject::invokeMethod(
            context, [=] { answered(answer); }, Qt::QueuedConnection);
    }
    void remove(const QString &key) override { secrets.remove(key); }
};

} // namespace

class TestPasswordSafe : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::optional<QString> found(PasswordSafe &safe, const QString &account)
    {
        std::optional<std::optional<QString>> answer;
        safe.find(account, this, [&](const std::optional<QString> &password) { answer = password; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(std::nullopt);
    }
    [[nodiscard]] PasswordSafe::Kept kept(PasswordSafe &safe, const QString &account, const QString &password)
    {
        std::optional<PasswordSafe::Kept> answer;
        safe.keep(account, password, this, [&](PasswordSafe::Kept where) { answer = where; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(PasswordSafe::Kept::UntilTheEnd);
    }

private Q_SLOTS:
    void theKeyringKeepsThem()
    {
        TestKeyring keyring;
        {
            PasswordSafe safe(keyring);
            QVERIFY(!found(safe, u"a"_s));
            QCOMPARE(kept(safe, u"a"_s, u"secret"_s), PasswordSafe::Kept::InKeyring);
        }
        PasswordSafe later(keyring);
        QCOMPARE(found(later, u"a"_s), u"secret"_s);
        const int reads = keyring.reads;
        QCOMPARE(found(later, u"a"_s), u"secret"_s); // and is not asked again
        QCOMPARE(keyring.reads, reads);
        later.forget(u"a"_s);
        QVERIFY(!found(later, u"a"_s));
        QVERIFY(keyring.secrets.isEmpty());
    }

    void withoutAKeyringTheyLastUntilTheEnd()
    {
        TestKeyring none;
        none.there = false;
        {
            PasswordSafe safe(none);
            QCOMPARE(kept(safe, u"a"_s, u"secret"_s), PasswordSafe::Kept::UntilTheEnd);
            QCOMPARE(found(safe, u"a"_s), u"secret"_s);
        }
        PasswordSafe later(none);
        QVERIFY(!found(later, u"a"_s));
    }

    void severalAreFoundAtOnce()
    {
        TestKeyring keyring;
        PasswordSafe safe(keyring);
        QCOMPARE(kept(safe, u"a"_s, u"one"_s), PasswordSafe::Kept::InKeyring);
        keyring.secrets.insert(u"mail/b"_s, u"two"_s);
        std::optional<QHash<QString, QString>> passwords;
        safe.find(QStringList{u"a"_s, u"b"_s, u"c"_s}, this,
                  [&](const QHash<QString, QString> &known) { passwords = known; });
        QTRY_VERIFY(passwords.has_value());
        QCOMPARE(*passwords, (QHash<QString, QString>{{u"a"_s, u"one"_s}, {u"b"_s, u"two"_s}}));
    }

    /// The real library, on a machine where no keyring answers: it says so, and writes nothing in the clear instead.
    void withoutADesktopThereIsNoKeyring()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        SystemKeyring system;
        PasswordSafe safe(system);
        QCOMPARE(kept(safe, u"test"_s, u"secret"_s), PasswordSafe::Kept::UntilTheEnd);
        QCOMPARE(found(safe, u"test"_s), u"secret"_s);
    }
};

QTEST_GUILESS_MAIN(TestPasswordSafe)

#include "tst_passwordsafe.moc"
