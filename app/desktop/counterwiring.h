// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>

#include <functional>

namespace regulars {

class ActionRegistry;
class CommandRunner;
class CounterPage;
class CounterTill;
class CustomerActions;
class Database;
class Formatting;
class MainWindow;
class ScanFilter;
class ShopView;

/// What the counter is wired to; all of it must outlive the wiring.
struct CounterWiringServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    const ShopView &shop;
    ActionRegistry &registry;
    CustomerActions &actions;
    MainWindow &window;
};

/// The page of the counter, and the scanner that leads to it from every page. Belongs to the window.
class CounterWiring final : public QObject
{
    Q_OBJECT

public:
    explicit CounterWiring(const CounterWiringServices &services);

    [[nodiscard]] CounterPage &page() { return *m_page; }
    [[nodiscard]] CounterTill &till();
    /// A sale is being recorded, or something waits at the counter that might record one.
    [[nodiscard]] bool isBusy() const;
    /// Calls the function while no sale is being recorded and nothing waits at the counter that might record one: at once,
    /// or when all of it is done. What was asked for last takes the place of what waits.
    void whenRecorded(std::function<void()> function);
    /// Nothing is scanned while the window is locked, as it is at first.
    void setLocked(bool locked);

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void goOn();

    CounterPage *m_page;
    ScanFilter *m_scanner;
    std::function<void()> m_whenRecorded;
};

} // namespace regulars
