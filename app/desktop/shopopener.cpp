// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shopopener.h"

#include "models/base/whendone.h"
#include "models/demo/democommands.h"
#include "models/people/shopcommands.h"
#include "storage/backup/backups.h"
#include "storage/people/shopstore.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace regulars {

ShopOpener::ShopOpener(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void ShopOpener::open(const QString &file, const std::optional<Shop> &fresh)
{
    if (!fresh) {
        prepare(file, Database::IfMissing::Fail, {});
        return;
    }
    prepare(file, Database::IfMissing::Create, [this, shop = *fresh](const auto &database, quint64 generation) {
        whenDone(runCommand(**database, SaveShop{shop}), this, [this, database, generation](const auto &saved) {
            if (saved)
                finish(database, generation);
            else
                fail(saved.error(), generation);
        });
    });
}

void ShopOpener::openDemo(const QString &file)
{
    prepare(file, Database::IfMissing::Create, [this](const auto &database, quint64 generation) {
        DemoOptions options;
        options.now = m_clock.now();
        whenDone(loadDemo(**database, options), this, [this, database, generation](const auto &loaded) {
            // Refused: it is there already.
            if (loaded || loaded.error().code == ErrorCode::Refused)
                finish(database, generation);
            else
                fail(loaded.error(), generation);
        });
    });
}

void ShopOpener::restore(const QString &backup, const QString &file)
{
    m_file = file;
    auto job = [backup, file, &clock = m_clock]() -> Result<void> {
        REGULARS_CHECK(Backups(file).restore(backup, clock.now()));
        return Database::prepare(file, clock, Database::IfMissing::Fail);
    };
    whenDone(QtConcurrent::run(job), this,
             [this, generation = ++m_generation](const Result<void> &answer) { prepared(answer, {}, generation); });
}

void ShopOpener::prepare(const QString &file, Database::IfMissing ifMissing, const FirstStep &first)
{
    m_file = file;
    auto job = [file, ifMissing, &clock = m_clock] {
        if (ifMissing == Database::IfMissing::Create)
            QDir().mkpath(QFileInfo(file).path());
        return Database::prepare(file, clock, ifMissing);
    };
    whenDone(QtConcurrent::run(job), this, [this, first, generation = ++m_generation](const Result<void> &answer) {
        prepared(answer, first, generation);
    });
}

void ShopOpener::prepared(const Result<void> &answer, const FirstStep &first, quint64 generation)
{
    if (generation != m_generation)
        return;
    if (!answer) {
        fail(answer.error(), generation);
        return;
    }
    auto database = Database::open(m_file, m_clock, Database::IfMissing::Fail);
    if (!database) {
        fail(database.error(), generation);
        return;
    }
    auto shared = std::make_shared<std::unique_ptr<Database>>(std::move(*database));
    if (first)
        first(shared, generation);
    else
        finish(shared, generation);
}

void ShopOpener::finish(const std::shared_ptr<std::unique_ptr<Database>> &database, quint64 generation)
{
    auto job = [](Connection &connection) { return ShopStore(connection).shop(); };
    whenDone((*database)->read(job), this, [this, database, generation](const Result<Shop> &shop) {
        if (!shop) {
            fail(shop.error(), generation);
        } else if (generation == m_generation) {
            m_opened = {std::move(*database), *shop};
            Q_EMIT opened();
        }
    });
}

void ShopOpener::fail(const Error &error, quint64 generation)
{
    if (generation == m_generation)
        Q_EMIT failed(error);
}

} // namespace regulars
