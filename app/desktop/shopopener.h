// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/people/shop.h"
#include "models/counter/heldsales.h"
#include "storage/database.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace regulars {

/// A shop's file that is open, with the settings that everything else is made from.
struct OpenShop
{
    std::unique_ptr<Database> database;
    Shop shop;
    HeldSales sales = {}; ///< of the window before, when it is the same shop
};

/// Opens shops' files. What takes time happens off the GUI thread; the latest request wins.
class ShopOpener final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive what is opened.
    explicit ShopOpener(const Clock &clock, QObject *parent = nullptr);

    /// Opens the file; with `fresh` settings it makes a new one, which may hold nothing yet.
    void open(const QString &file, const std::optional<Shop> &fresh = std::nullopt);
    /// Opens the demo shop; makes it when it is not there or was not finished.
    void openDemo(const QString &file);
    /// Puts the backup in the place of the file, which nobody may have open, and opens it.
    void restore(const QString &backup, const QString &file);
    [[nodiscard]] QString file() const { return m_file; }
    /// What was opened last, handed over once.
    [[nodiscard]] OpenShop take() { return std::move(m_opened); }

Q_SIGNALS:
    /// The shop waits to be taken.
    void opened();
    void failed(const regulars::Error &error);

private:
    void finish(const std::shared_ptr<std::unique_ptr<Database>> &database, quint64 generation);
    /// What is to be done with the database before it is handed out; nothing when empty.
    using FirstStep = std::function<void(std::shared_ptr<std::unique_ptr<Database>>, quint64 generation)>;
    void prepare(const QString &file, Database::IfMissing ifMissing, const FirstStep &first);
    void prepared(const Result<void> &answer, const FirstStep &first, quint64 generation);
    void fail(const Error &error, quint64 generation);

    const Clock &m_clock;
    QString m_file;
    OpenShop m_opened;
    quint64 m_generation = 0;
};

} // namespace regulars
